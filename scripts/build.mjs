import { build } from './lib/build.mjs';
import { giveUp } from './lib/say.mjs';

try {
  build();
} catch (error) {
  giveUp(error.message);
}
