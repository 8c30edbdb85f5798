/** Runs a slow schema change until it is killed. */
import Database from 'better-sqlite3';
import { migrate } from '../../../../src/main/db/migrate';
import { migrations } from '../../../../src/main/db/migrations';
import { setCommonPragmas, setFilePragmas } from '../../../../src/main/db/pragmas';
import { slowStep } from './slowStep';

const [, , path = ''] = process.argv;
const database = new Database(path);
setCommonPragmas(database);
setFilePragmas(database);
process.send?.('started', () => {
  migrate(database, [...migrations, slowStep]);
  database.close();
  process.disconnect();
});
