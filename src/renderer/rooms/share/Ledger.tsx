import type { SharedAudience } from '@shared/audience';
import { Loaded } from '../../api/Loaded';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { useSpoken } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import styles from './ShareRoom.module.css';

/** "Eerder gedeeld": which file left, when, and for whom. */
export const Ledger = ({ audience }: { readonly audience: SharedAudience }) => {
  const { t, locale } = useSpoken();
  const records = useQuery('export.list', {});
  const show = useCommand('export.showInFolder');
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  return (
    <Panel title={t('share.earlier')}>
      <Loaded answer={records}>
        {(all) =>
          all.length === 0 ? (
            <p className={styles['small']}>{t('share.earlierNone')}</p>
          ) : (
            <ul className={styles['ledger']}>
              {all.map((record) => (
                <li key={record.id} data-same={record.audience === audience || undefined}>
                  <span className={styles['small']}>
                    {day.format(new Date(record.at))} · {t(`share.earlierFor.${record.audience}`)}
                  </span>
                  <Button
                    kind="quiet"
                    size="s"
                    label={`${record.fileName}: ${t('share.showInFolder')}`}
                    onPress={() => void show.run({ recordId: record.id })}
                  >
                    {record.fileName}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
};
