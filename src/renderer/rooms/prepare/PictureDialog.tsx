import { pseudonyms } from '@shared/domain/pseudonyms';
import { Avatar, pictureNames } from '../../ui/Avatar';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import styles from './PictureDialog.module.css';

type PictureDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly chosen: string;
  readonly onChoose: (picture: string) => void;
};

/** Chooses the picture that stands for somebody. */
export const PictureDialog = ({ open, onClose, chosen, onChoose }: PictureDialogProps) => {
  const t = useT();
  return (
    <Dialog title={t('prepare.circle.picture')} open={open} onClose={onClose}>
      <ul className={styles['grid']}>
        {pictureNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles['choice']}
              aria-pressed={name === chosen}
              onClick={() => onChoose(name)}
            >
              <Avatar name={name} picture={name} size="l" />
              {pseudonyms.find(({ picture }) => picture === name)?.name ?? t('prepare.circle.compass')}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
