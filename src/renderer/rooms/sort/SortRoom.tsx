import { Search } from 'lucide-react';
import { useEffect } from 'react';
import { Loaded } from '../../api/Loaded';
import { goTo } from '../../api/navigation';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { PageHeader } from '../../ui/PageHeader';
import styles from './SortRoom.module.css';
import { SortTable } from './SortTable';
import { openDialog, resetSort, useSortState } from './sortState';

/** Ordenen: which cards belong together, as a list and as a board of one structure. */
export const SortRoom = () => {
  const t = useT();
  const answer = useQuery('sort.get', {});
  useEffect(() => resetSort, []);
  const hasCards =
    answer.data !== undefined && (answer.data.loose.length > 0 || answer.data.piles.length > 0);
  const addPile = () => openDialog({ type: 'newPile', name: '', ids: useSortState.getState().selection });
  return (
    <div className={styles['room']}>
      <PageHeader
        title={t('common.rooms.sort')}
        actions={
          hasCards && (
            <>
              <Button icon={<Search />} onPress={() => openDialog({ type: 'find' })}>
                {t('sort.find.open')}
              </Button>
              <Button kind="primary" label={t('sort.addPileLabel')} onPress={addPile}>
                + {t('sort.addPile')}
              </Button>
            </>
          )
        }
      />
      <div className={styles['body']}>
        <Loaded answer={answer} lines={6}>
          {(data) =>
            hasCards ? (
              <SortTable data={data} />
            ) : (
              <EmptyState
                action={
                  <Button kind="primary" onPress={() => goTo('tell')}>
                    {t('sort.toTell')}
                  </Button>
                }
              >
                {t('sort.empty')}
              </EmptyState>
            )
          }
        </Loaded>
      </div>
    </div>
  );
};
