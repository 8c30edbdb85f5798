import { type Method, methods } from '@shared/domain/session';

/** Minutes a method usually takes. */
const usualMinutes: Readonly<Record<Method, number>> = {
  free: 15,
  checkIn: 15,
  promises: 10,
  storyRound: 40,
  pairTelling: 20,
  break: 15,
  sortAloneTogether: 45,
  plenary: 25,
  breakout: 30,
  panel: 30,
  mirror: 45,
  plusMinus: 30,
  agreements: 15,
  checkOut: 15,
};

/** The methods as one chooses from them: most used first, an empty one last. Words are in language (prepare.methods). */
export const methodTemplates: readonly { readonly method: Method; readonly minutes: number }[] = [
  ...methods.filter((method) => method !== 'free'),
  'free' as const,
].map((method) => ({ method, minutes: usualMinutes[method] }));
