import type { Theme } from '@shared/domain/workshop';
import { X } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { QuickAdd } from '../../ui/QuickAdd';
import { SavedField } from '../../ui/SavedField';
import styles from './Themes.module.css';

/** Stable headings over piles. */
export const Themes = ({ themes }: { themes: readonly Theme[] }) => {
  const t = useT();
  const add = useCommand('themes.add');
  const rename = useCommand('themes.rename');
  const remove = useRemoval('themes.remove');
  return (
    <div className={styles['themes']}>
      <ul className={styles['list']}>
        {themes.map(({ id, name }) => (
          <li key={id} className={styles['row']}>
            <SavedField
              label={t('prepare.themes.name')}
              hideLabel
              required
              draftId={`theme:${id}`}
              value={name}
              onCommit={(next) => rename.save({ id, name: next })}
            />
            <IconButton
              label={t('prepare.removeThis', { name })}
              icon={<X />}
              onPress={() => void remove({ id }, t('prepare.themes.removed', { name }))}
            />
          </li>
        ))}
      </ul>
      <QuickAdd
        label={t('prepare.themes.add')}
        button={t('common.add')}
        onAdd={(name) => add.save({ name })}
      />
    </div>
  );
};
