import type { Fragment } from '@shared/domain/fragment';
import type { PileColour } from '@shared/domain/pile';
import type { Attachment } from '@shared/domain/story';
import { clsx } from 'clsx';
import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { usePictureAddress } from '../../picture/usePictureAddress';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { FragmentDialog } from './FragmentDialog';
import styles from './FragmentPanel.module.css';
import { MarkChange } from './MarkChange';

type FragmentCardProps = {
  readonly fragment: Fragment;
  readonly picture: Attachment | null;
  readonly colour: PileColour;
  readonly isInFront: boolean;
  readonly isEditing: boolean;
  readonly onShow: () => void;
  readonly onEdit: (open: boolean) => void;
};

/** A fragment as a card. Pressing it shows its words in the story. */
export const FragmentCard = ({
  fragment,
  picture,
  colour,
  isInFront,
  isEditing,
  onShow,
  onEdit,
}: FragmentCardProps) => {
  const t = useT();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isInFront) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isInFront]);
  return (
    <li ref={place}>
      <Card
        pile={colour}
        bar="side"
        padding="s"
        className={clsx(styles['card'], isInFront && styles['front'])}
      >
        <button
          type="button"
          onClick={onShow}
          aria-current={isInFront ? 'true' : undefined}
          className={styles['quote']}
        >
          {picture ? <Thumbnail picture={picture} /> : <q dir="auto">{fragment.quote}</q>}
        </button>
        <div className={styles['about']}>
          <span className={styles['facts']}>
            {picture === null && (
              <span className={styles['seal']} data-seal={fragment.seal}>
                {t(`common.seals.${fragment.seal}`)}
              </span>
            )}
            <span>{t(`common.kinds.${fragment.kind}`)}</span>
            {fragment.circleOnly && <Chip tone="brick">{t('tell.staysInCircle')}</Chip>}
          </span>
          <IconButton
            label={t('tell.fragment.edit')}
            icon={<SlidersHorizontal />}
            onPress={() => onEdit(true)}
            className={styles['edit'] ?? ''}
          />
        </div>
        <MarkChange fragment={fragment} />
        {isEditing && <FragmentDialog fragment={fragment} onClose={() => onEdit(false)} />}
      </Card>
    </li>
  );
};

const Thumbnail = ({ picture }: { picture: Attachment }) => {
  const t = useT();
  const address = usePictureAddress(picture.id);
  if (address === null) return null;
  return (
    <img
      src={address}
      alt={picture.description || t('tell.picture.noDescription')}
      className={styles['thumbnail']}
    />
  );
};
