import { VisuallyHidden } from '../ui/VisuallyHidden';

export type SpokenProps = {
  /** What the board says it is described by. */
  readonly hintId: string;
  readonly hint: string;
  /** `count` goes up with each sentence. */
  readonly said: { readonly text: string; readonly count: number };
};

/** What screen readers hear of a board: how it works, and what just happened. */
export const Spoken = ({ hintId, hint, said }: SpokenProps) => (
  <VisuallyHidden>
    <span id={hintId}>{hint}</span>
    {/* A no-break space makes the same sentence a new one, so that it is read again. */}
    <span role="status" aria-live="polite">
      {said.text}
      {said.count % 2 === 1 && said.text !== '' ? '\u00a0' : ''}
    </span>
  </VisuallyHidden>
);
