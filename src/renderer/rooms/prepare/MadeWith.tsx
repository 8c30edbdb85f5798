import { type SharedAudience, sharedAudiences } from '@shared/audience';
import { wasThere } from '@shared/domain/room/company';
import type { Commitment } from '@shared/domain/session';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useT } from '../../ui/language';
import { Select } from '../../ui/Select';
import styles from './CommitmentsTab.module.css';

/** Who was there when it was made, in words: that is who may see it in the room. Showing it to more people is asked first. */
export const MadeWith = ({ commitment: { id, madeWith } }: { readonly commitment: Commitment }) => {
  const t = useT();
  const update = useCommand('commitments.update');
  const [wider, setWider] = useState<Exclude<SharedAudience, 'circle'> | null>(null);
  const choose = (next: SharedAudience) => {
    if (next === 'circle' || wasThere(madeWith, next)) void update.run({ id, madeWith: next });
    else setWider(next);
  };
  return (
    <>
      <Select
        label={t('prepare.commitments.madeWithLabel')}
        hideLabel
        choices={sharedAudiences.map((audience) => ({
          id: audience,
          label: t(`prepare.commitments.madeWith.${audience}`),
          hint: t(`prepare.commitments.madeWithHint.${audience}`),
        }))}
        value={madeWith}
        onChange={choose}
        className={styles['madeWith'] ?? ''}
      />
      {wider !== null && (
        <ConfirmDialog
          title={t('prepare.commitments.widen')}
          open
          onClose={() => setWider(null)}
          onConfirm={() => {
            void update.run({ id, madeWith: wider });
            setWider(null);
          }}
          confirmLabel={t('prepare.commitments.widenYes')}
        >
          {t(`prepare.commitments.widenText.${wider}`)}
        </ConfirmDialog>
      )}
    </>
  );
};
