import type { AppState, ShelfItem } from '@shared/contract/shelf';
import { useState } from 'react';
import { Loaded } from '../api/Loaded';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';
import { AboutDialog } from './AboutDialog';
import { BinDialog } from './BinDialog';
import { greetingOf } from './greeting';
import { NewWorkshop } from './NewWorkshop';
import { SampleCard } from './SampleCard';
import { ShelfCard } from './ShelfCard';
import { ShelfFoot } from './ShelfFoot';
import styles from './StartShelf.module.css';

/** The start: every werkplaats on this computer. */
export const StartShelf = ({ app }: { app: AppState }) => {
  const t = useT();
  const shelf = useQuery('shelf.list', {});
  const bringIn = useCommand('shelf.bringIn');
  const [layer, setLayer] = useState<'none' | 'bin' | 'about'>('none');
  const [hello] = useState(() => greetingOf(new Date()));
  const bring = async () => {
    const result = await bringIn.run({});
    if (result.ok && result.value.file !== null) showToast({ kind: 'info', text: t('start.broughtIn') });
  };
  return (
    <div className={styles['page']}>
      <main className={styles['inner']}>
        <div className={styles['head']}>
          <div>
            <h1 className={styles['title']}>{t(`start.greeting.${hello}`)}</h1>
            <p className={styles['intro']}>{t('start.intro')}</p>
          </div>
          <Button onPress={() => void bring()} busy={bringIn.pending}>
            {t('start.bringIn')}
          </Button>
        </div>
        {app.startError !== null && (
          <p role="alert" className={styles['problem']}>
            {app.startError}
          </p>
        )}
        <Loaded answer={shelf} lines={5}>
          {(items) => <Cards items={items} />}
        </Loaded>
      </main>
      <ShelfFoot app={app} onBin={() => setLayer('bin')} onAbout={() => setLayer('about')} />
      <BinDialog open={layer === 'bin'} onClose={() => setLayer('none')} />
      <AboutDialog app={app} open={layer === 'about'} onClose={() => setLayer('none')} />
    </div>
  );
};

const Cards = ({ items }: { items: readonly ShelfItem[] }) => {
  const t = useT();
  const first = items.find((item) => item.problem === null && !item.isSample);
  return (
    <>
      {items.length === 0 && <p className={styles['first']}>{t('start.firstTime')}</p>}
      <ul className={styles['cards']} aria-label={t('start.shelf')}>
        {items.map((item) => (
          <li key={item.file}>
            <ShelfCard item={item} primary={item === first} />
          </li>
        ))}
        {!items.some((item) => item.isSample) && (
          <li>
            <SampleCard />
          </li>
        )}
        <li>
          <NewWorkshop />
        </li>
      </ul>
    </>
  );
};
