/** Holds a werkplaats and writes in it until it is killed; says each piece of work that is safe on disk. */
import { openWorkshopFile } from '../../../../src/main/db/open';
import { sql } from '../../../../src/main/db/sql';

const [, , path = ''] = process.argv;
const opened = openWorkshopFile({ path, now: () => '2026-03-10T12:00:00.000Z' });
if (!opened.ok) throw new Error(opened.error.type);
const { db } = opened.value;

let count = 0;
const write = (): void => {
  count += 1;
  db.run(
    sql`INSERT INTO commitment (id, text, position) VALUES (${`t${count}`}, ${'Thema '.repeat(200)}, ${count})`,
  );
  process.send?.(count);
  setImmediate(write);
};
write();
