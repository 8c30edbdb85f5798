import { powerMonitor } from 'electron';

export type WakeUps = {
  /** The computer is about to sleep: what can be put away is put away now. */
  readonly onSuspend: () => void;
  /** It is awake again, after a moment or after hours. */
  readonly onResume: () => void;
};

/** Tells when the computer goes to sleep and wakes up. Call when the app is ready. */
export const watchSleep = ({ onSuspend, onResume }: WakeUps): void => {
  powerMonitor.on('suspend', onSuspend);
  powerMonitor.on('resume', onResume);
};
