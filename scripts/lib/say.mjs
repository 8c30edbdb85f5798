/** Everything the scripts print for a person goes through here, so that a pipe of results stays clean. */
export const say = (text) => process.stderr.write(`${text}\n`);

export const sayHeading = (text) => say(`\n── ${text}`);

/** Ends the script with one sentence instead of a stack; for failures that a person can do something about. */
export function giveUp(text, exitCode = 1) {
  say(text);
  process.exit(exitCode);
}
