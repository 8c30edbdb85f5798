// In both apps alike: says when the first window has painted something, and ends the app.
const { app } = require('electron');

const askAgainAfter = 4;
const firstPaint = `new Promise((done) => {
  const look = () => {
    const entry = performance.getEntriesByName('first-contentful-paint')[0];
    if (entry) done(performance.timeOrigin + entry.startTime);
    else setTimeout(look, ${askAgainAfter});
  };
  look();
})`;

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const painted = await contents.executeJavaScript(firstPaint);
    process.stdout.write(`painted ${painted}\n`, () => app.exit(0));
  });
});
