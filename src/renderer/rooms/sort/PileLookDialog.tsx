import type { SortView } from '@shared/contract/sort';
import { pileColours } from '@shared/domain/pile';
import type { PileId } from '@shared/ids';
import { useId } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { Select } from '../../ui/Select';
import styles from './Dialogs.module.css';
import { PileSwatch } from './PileSwatch';
import { useSortActions } from './SortActions';
import { closeDialog } from './sortState';

const noTheme = 'none';

/** Colour (with its pattern and in words) and theme of a pile. A choice counts at once. */
export const PileLookDialog = ({ view, id }: { readonly view: SortView; readonly id: PileId }) => {
  const t = useT();
  const group = useId();
  const { changeLook } = useSortActions();
  const pile = view.piles.find((candidate) => candidate.id === id);
  if (pile === undefined) return null;
  const chooseTheme = (chosen: string) =>
    void changeLook(id, { themeId: view.themes.find((theme) => theme.id === chosen)?.id ?? null });
  return (
    <Dialog
      title={t('sort.pile.lookTitle')}
      open
      onClose={closeDialog}
      size="s"
      actions={
        <Button kind="primary" onPress={closeDialog}>
          {t('common.done')}
        </Button>
      }
    >
      <p dir="auto" className={styles['pileName']}>
        {pile.name}
      </p>
      <fieldset className={styles['colours']}>
        <legend className={styles['legend']}>{t('sort.pile.colour')}</legend>
        {pileColours.map((colour) => (
          <label key={colour} className={styles['colour']}>
            <input
              type="radio"
              name={group}
              checked={pile.colour === colour}
              onChange={() => void changeLook(id, { colour })}
            />
            <PileSwatch colour={colour} />
            {t(`sort.patterns.${colour}`)}
          </label>
        ))}
      </fieldset>
      <Select
        label={t('sort.pile.theme')}
        choices={[
          { id: noTheme, label: t('sort.pile.noTheme') },
          ...view.themes.map(({ id: theme, name }) => ({ id: theme, label: name })),
        ]}
        value={pile.themeId ?? noTheme}
        onChange={chooseTheme}
      />
      {view.themes.length === 0 && <p className={styles['hint']}>{t('sort.pile.themeHelp')}</p>}
    </Dialog>
  );
};
