import type { CommandName, InputOf } from '@shared/contract';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';
import { call } from './client';
import { useCommand } from './useCommand';

/** Removes something at once and offers to put it back, instead of asking first. */
export const useRemoval = <N extends CommandName>(
  name: N,
): ((input: InputOf<N>, text: string) => Promise<void>) => {
  const t = useT();
  const remove = useCommand(name);
  const undo = useCommand('history.undo');
  return async (input, text) => {
    const result = await remove.run(input);
    if (!result.ok) return;
    const last = await call('history.builtOn', {});
    const same = last.ok && last.value.seq !== null ? { seq: last.value.seq } : {};
    showToast({ kind: 'info', text, action: { label: t('common.putBack'), run: () => void undo.run(same) } });
  };
};
