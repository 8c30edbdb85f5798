/**
 * What runs in the pages while live text is measured. Times are in milliseconds on a clock that all windows share: each
 * window's own clock, set by the wall clock of the computer (better than a tenth of a millisecond after many looks).
 */

/** In a page: sets its clock and starts listening. `paragraph` marks the line in which is typed. */
export function startProbe(paragraph) {
  const looks = Array.from(
    { length: 20_000 },
    () => Date.now() - (performance.timeOrigin + performance.now()),
  );
  // The wall clock only shows whole milliseconds: the largest difference is the one right behind a tick.
  const shift = Math.max(...looks);
  const at = (time) => performance.timeOrigin + time + shift;
  const painted = (tell) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => tell(at(performance.now()));
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const box = document.querySelector('[contenteditable]');
  const line = [...box.querySelectorAll('p')].find((one) => one.textContent.includes(paragraph));
  window.probe = { keys: [], frames: [], seen: [] };
  window.addEventListener(
    'keydown',
    (event) => {
      window.probe.keys.push(at(event.timeStamp));
      painted((time) => window.probe.frames.push(time));
    },
    { capture: true },
  );
  const look = () => {
    const { length } = line.textContent;
    painted((time) => window.probe.seen.push({ length, time }));
  };
  new MutationObserver(look).observe(line, { characterData: true, childList: true, subtree: true });
  return line.textContent.length;
}

/** In a page: what was seen since the last time. */
export function takeProbe() {
  const taken = window.probe;
  window.probe = { keys: [], frames: [], seen: [] };
  return taken;
}

/** In a page: presses something and waits until these words are painted; gives how long that took. */
export function openUntilPainted({ button, words }) {
  const start = performance.now();
  const press = [...document.querySelectorAll('button, [role=option], [role=row]')].find((one) =>
    one.textContent.includes(button),
  );
  press.click();
  return new Promise((done) => {
    const look = () => {
      const box = document.querySelector('[role=textbox]');
      if (!box?.textContent.includes(words)) return void setTimeout(look, 0);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now() - start);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    look();
  });
}

/** In a page: waits until these words are painted and gives the time. */
export function paintedAt(words) {
  const looks = Array.from(
    { length: 20_000 },
    () => Date.now() - (performance.timeOrigin + performance.now()),
  );
  const shift = Math.max(...looks);
  return new Promise((done) => {
    const look = () => {
      const box = document.querySelector('[role=textbox]');
      if (!box?.firstElementChild?.textContent.includes(words)) return void setTimeout(look, 0);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.timeOrigin + performance.now() + shift);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    look();
  });
}
