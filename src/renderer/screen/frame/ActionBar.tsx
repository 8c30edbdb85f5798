import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../ui/language';
import { BigButton, type BigButtonProps } from '../parts/BigButton';
import { useViewed } from '../viewContext';
import styles from './ActionBar.module.css';

/** One of the large things to do. */
export type RoomAction = Pick<
  BigButtonProps,
  'onPress' | 'below' | 'otherwise' | 'disabled' | 'pressed' | 'label' | 'kind' | 'autoFocus'
> & {
  readonly text: string;
  readonly icon?: ReactNode;
};

/** At most four actions and the hand sign, which is always last and always works, also while the screen is frozen. */
export const ActionBar = ({ actions }: { readonly actions: readonly RoomAction[] }) => {
  const t = useT();
  const { frozen } = useViewed().view;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={t('screen.actions')} className={styles['bar']}>
      <div className={styles['actions']} inert={frozen}>
        {actions.map(({ text, ...action }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an action is its place, its words may change under a hand
          <BigButton key={index} {...action}>
            {text}
          </BigButton>
        ))}
      </div>
      <StopButton />
    </div>
  );
};

/** The hand sign: one tap, and the room pauses. */
const StopButton = () => {
  const t = useT();
  const { stop } = useViewed();
  return (
    <BigButton kind="stop" icon={<Hand />} label={t('screen.stopLabel')} onPress={stop}>
      {t('screen.stop')}
    </BigButton>
  );
};
