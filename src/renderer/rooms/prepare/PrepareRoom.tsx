import { toId } from '@shared/ids';
import { useEffect, useState } from 'react';
import { chooseSession } from '../../api/currentSession';
import { arrived, useNavigation } from '../../api/navigation';
import { useT } from '../../ui/language';
import { PageHeader } from '../../ui/PageHeader';
import { Tabs } from '../../ui/Tabs';
import { BeginSession } from './BeginSession';
import { CircleTab } from './CircleTab';
import { CommitmentsTab } from './CommitmentsTab';
import styles from './PrepareRoom.module.css';
import { SessionsTab } from './SessionsTab';
import { WorkshopTab } from './WorkshopTab';

export type PrepareTab = 'workshop' | 'sessions' | 'circle' | 'commitments';

const tabs: readonly PrepareTab[] = ['workshop', 'sessions', 'circle', 'commitments'];

/** Voorbereiden: the werkplaats, its meetings, its circle and its promises. */
export const PrepareRoom = () => {
  const t = useT();
  const [tab, setTab] = useState<PrepareTab>('sessions');
  const [personId, setPersonId] = useState<string | null>(null);
  const focus = useNavigation((place) => place.focus);
  useEffect(() => {
    if (focus === null) return;
    if (focus.kind === 'session') chooseSession(toId<'session'>(focus.id));
    if (focus.kind === 'participant') setPersonId(focus.id);
    setTab(focus.kind === 'participant' ? 'circle' : focus.kind === 'session' ? 'sessions' : 'workshop');
    arrived();
  }, [focus]);
  const choices = tabs.map((id) => ({ id, label: t(`prepare.tabs.${id}`) }));
  return (
    <Tabs label={t('prepare.tabsLabel')} tabs={choices} value={tab} onChange={setTab}>
      {({ list, panel }) => (
        <>
          <PageHeader title={t('common.rooms.prepare')} actions={<BeginSession />}>
            {list}
          </PageHeader>
          {panel(
            <div className={styles['scroll']}>
              {tab === 'workshop' && <WorkshopTab />}
              {tab === 'sessions' && <SessionsTab onTab={setTab} />}
              {tab === 'circle' && <CircleTab chosenId={personId} onChoose={setPersonId} />}
              {tab === 'commitments' && <CommitmentsTab />}
            </div>,
          )}
        </>
      )}
    </Tabs>
  );
};
