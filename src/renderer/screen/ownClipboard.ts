/**
 * The clipboard and what is dragged belong to the whole computer, so also to the facilitator's window, where more may be seen.
 * On the room screen only what was copied on this very page can be put in; nothing can be dropped. Gives what ends it.
 */
export const keepClipboardOut = (page: Window): (() => void) => {
  let own: string | null = null;
  const noteOwn = (event: ClipboardEvent): void => {
    const written = event.clipboardData?.getData('text/plain') ?? '';
    own = oneLine(written || String(page.getSelection() ?? ''));
  };
  const paste = (event: ClipboardEvent): void => {
    const text = oneLine(event.clipboardData?.getData('text/plain') ?? '');
    if (own !== null && own !== '' && text === own) return;
    refuse(event);
  };
  // Last of all, when an editor has written what it copies.
  page.addEventListener('copy', noteOwn);
  page.addEventListener('cut', noteOwn);
  page.addEventListener('paste', paste, { capture: true });
  page.addEventListener('drop', refuse, { capture: true });
  return () => {
    page.removeEventListener('copy', noteOwn);
    page.removeEventListener('cut', noteOwn);
    page.removeEventListener('paste', paste, { capture: true });
    page.removeEventListener('drop', refuse, { capture: true });
  };
};

const refuse = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** An editor and the system do not always agree about line ends. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
