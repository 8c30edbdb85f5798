import type { ScreenGroup } from '@shared/contract/screenView';
import { Undo2 } from 'lucide-react';
import { useT } from '../../ui/language';
import { Sheet } from '../frame/Sheet';
import styles from './GroupSheet.module.css';

type GroupSheetProps = {
  readonly groups: readonly ScreenGroup[];
  readonly onChoose: (group: ScreenGroup) => void;
  readonly onClose: () => void;
};

/** For which small group somebody writes. */
export const GroupSheet = ({ groups, onChoose, onClose }: GroupSheetProps) => {
  const t = useT();
  return (
    <Sheet
      title={t('screen.block.whichGroup')}
      onClose={onClose}
      actions={[{ text: t('screen.back'), icon: <Undo2 />, onPress: onClose }]}
    >
      <ul className={styles['tiles']}>
        {groups.map((group) => (
          <li key={group.id}>
            <button type="button" className={styles['tile']} onClick={() => onChoose(group)}>
              <span className={styles['name']} dir="auto">
                {group.name === '' ? t('screen.block.group') : group.name}
              </span>
              {group.question !== '' && (
                <span className={styles['question']} dir="auto">
                  {group.question}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
