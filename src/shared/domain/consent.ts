import { z } from 'zod';

/** The uses a teller says yes or no to, in the order of how far the words travel. */
export const uses = ['circle', 'staff', 'report', 'presentation', 'film', 'public'] as const;
export type Use = (typeof uses)[number];
export const useSchema = z.enum(uses);

export type ConsentByUse = Readonly<Record<Use, boolean>>;

/** The state of everything at the start: nothing may be used. */
export const noConsent: ConsentByUse = {
  circle: false,
  staff: false,
  report: false,
  presentation: false,
  film: false,
  public: false,
};

/** Consent with exactly the given uses on. */
export const consentFor = (given: readonly Use[]): ConsentByUse => ({
  circle: given.includes('circle'),
  staff: given.includes('staff'),
  report: given.includes('report'),
  presentation: given.includes('presentation'),
  film: given.includes('film'),
  public: given.includes('public'),
});
