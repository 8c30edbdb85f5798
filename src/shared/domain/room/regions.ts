import type { ParticipantId } from '../../ids';

/** A touch screen can be shared by at most this many people side by side. */
export const mostRegions = 4;

/** Who writes in each upright strip of the screen, from left to right; null: nobody was chosen. At least one strip. */
export type Hands = readonly (ParticipantId | null)[];

/** The strip in which a point lies, given its place as a part (0–1) of the width. */
export const regionAt = (x: number, hands: Hands): number =>
  Math.min(hands.length - 1, Math.max(0, Math.floor(x * hands.length)));
