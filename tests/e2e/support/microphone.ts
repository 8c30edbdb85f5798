import type { Page } from '@playwright/test';

/** From now on the page remembers every track of a microphone that it was given, and how much of it was recorded. */
export const watchMicrophone = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tracks: MediaStreamTrack[] = [];
    Reflect.set(window, 'tracksGiven', tracks);
    Reflect.set(window, 'bytesRecorded', 0);
    const begin = MediaRecorder.prototype.start;
    MediaRecorder.prototype.start = function (this: MediaRecorder, ...slice): void {
      this.addEventListener('dataavailable', ({ data }) => {
        Reflect.set(window, 'bytesRecorded', Reflect.get(window, 'bytesRecorded') + data.size);
      });
      begin.apply(this, slice);
    };
    const devices = navigator.mediaDevices;
    const give = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted) => {
      const stream = await give(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });

/** In which state each of them is: `live` or `ended`. */
export const microphones = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // Proof: put there by watchMicrophone.
    const tracks: readonly MediaStreamTrack[] = Reflect.get(window, 'tracksGiven');
    return tracks.map(({ kind, readyState }) => `${kind} ${readyState}`);
  });

/** How many bytes of sound came from the microphone since it is watched. */
export const bytesRecorded = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(window, 'bytesRecorded'));

/** The microphone is pulled out of the computer, as the page hears of it. */
export const unplug = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // Proof: as above.
    const tracks: readonly MediaStreamTrack[] = Reflect.get(window, 'tracksGiven');
    for (const track of tracks) track.dispatchEvent(new Event('ended'));
  });

/** Asks for something that this page may or may not use; gives what came of it. */
export const askFor = (page: Page, wanted: MediaStreamConstraints): Promise<string> =>
  page.evaluate(
    (constraints) =>
      navigator.mediaDevices.getUserMedia(constraints).then(
        (stream) => {
          const kinds = stream.getTracks().map(({ kind }) => kind);
          for (const track of stream.getTracks()) track.stop();
          return kinds.join();
        },
        (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
      ),
    wanted,
  );
