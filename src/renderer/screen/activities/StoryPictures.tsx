import type { ScreenPicture } from '@shared/contract/screenView';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { usePictureAddress } from '../../picture/usePictureAddress';
import { useT } from '../../ui/language';
import { Sheet } from '../frame/Sheet';
import styles from './StoryActivity.module.css';

/** The drawings and photos of a story; one that is touched fills the screen. */
export const StoryPictures = ({ pictures }: { readonly pictures: readonly ScreenPicture[] }) => {
  const t = useT();
  const [enlarged, setEnlarged] = useState<ScreenPicture | null>(null);
  const close = (): void => setEnlarged(null);
  if (pictures.length === 0) return null;
  return (
    <>
      <ul className={styles['pictures']} aria-label={t('screen.pictures')}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              aria-label={picture.description === '' ? t('screen.picture') : picture.description}
              onClick={() => setEnlarged(picture)}
            >
              <Stored picture={picture} />
            </button>
          </li>
        ))}
      </ul>
      {enlarged && (
        <Sheet
          title={enlarged.description === '' ? t('screen.picture') : enlarged.description}
          onClose={close}
          place="full"
          actions={[{ text: t('screen.back'), icon: <Undo2 />, onPress: close }]}
        >
          <div className={styles['enlarged']}>
            <Stored picture={enlarged} />
          </div>
        </Sheet>
      )}
    </>
  );
};

const Stored = ({ picture }: { readonly picture: ScreenPicture }) => {
  const address = usePictureAddress(picture.id, 'screen.picture');
  const { width, height, description } = picture;
  return <img src={address ?? undefined} alt={description} width={width} height={height} draggable={false} />;
};
