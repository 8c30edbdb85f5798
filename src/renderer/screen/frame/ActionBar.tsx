import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../ui/language';
import { BigButton, type BigButtonProps } from '../parts/BigButton';
import { useViewed } from '../viewContext';
import styles from './ActionBar.module.css';

/** One of the large things to do. */
export type RoomAction = Pick<
  BigButtonProps,
  'onPress' | 'below' | 'disabled' | 'pressed' | 'label' | 'kind' | 'autoFocus'
> & {
  readonly text: string;
  readonly icon?: ReactNode;
};

/** At most four actions and the hand sign, which is always last and always works. */
export const ActionBar = ({ actions }: { readonly actions: readonly RoomAction[] }) => {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={t('screen.actions')} className={styles['bar']}>
      {actions.map(({ text, ...action }) => (
        <BigButton key={text} {...action}>
          {text}
        </BigButton>
      ))}
      <StopButton />
    </div>
  );
};

/** The hand sign: one tap, and the room pauses. */
export const StopButton = () => {
  const t = useT();
  const { stop } = useViewed();
  return (
    <BigButton kind="stop" icon={<Hand />} label={t('screen.stopLabel')} onPress={stop}>
      {t('screen.stop')}
    </BigButton>
  );
};
