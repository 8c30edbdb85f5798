import type { StorySummary } from '@shared/contract/stories';
import type { Participant } from '@shared/domain/participant';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { Switch } from '../../ui/Switch';
import styles from './ConsentPanel.module.css';
import { type ConsentRow, consentRows } from './consentRows';

type ConsentPanelProps = {
  readonly story: StorySummary;
  readonly teller: Participant | null;
};

/** What may be done with this story. The teller decides; everything starts off. */
export const ConsentPanel = ({ story, teller }: ConsentPanelProps) => {
  const t = useT();
  const rows = consentRows({ teller: teller?.consent ?? null, story: story.consent });
  const name = teller?.pseudonym ?? t('common.unknownTeller');
  // Somebody who said yes to nothing yet hears that once, not at every use.
  const saidNothing = teller !== null && rows.every(({ held }) => held === 'tellerSaysNo');
  return (
    <Card padding="s" className={styles['card'] ?? ''}>
      <Panel
        title={t('tell.consent.title')}
        intro={t(teller === null ? 'tell.consent.noTeller' : 'tell.consent.intro', { name })}
      >
        {saidNothing && <p className={styles['note']}>{t('tell.consent.generalNothing')}</p>}
        {teller !== null && (
          <ul className={styles['rows']}>
            {rows.map((row) => (
              <Row key={row.use} row={row} story={story} teller={teller} isHinted={!saidNothing} />
            ))}
          </ul>
        )}
        {story.staysInCircle && <p className={styles['note']}>{t('tell.consent.fragmentStays')}</p>}
      </Panel>
    </Card>
  );
};

type RowProps = {
  readonly row: ConsentRow;
  readonly story: StorySummary;
  readonly teller: Participant;
  /** Says at the use itself that there is no yes in general. */
  readonly isHinted: boolean;
};

const Row = ({ row: { use, on, held }, story, teller, isHinted }: RowProps) => {
  const t = useT();
  const forStory = useCommand('consent.setForStory');
  const forTeller = useCommand('consent.setForTeller');
  const isHeld = on && held === 'tellerSaysNo';
  return (
    <li>
      <Switch
        on={on}
        onChange={(granted) => void forStory.run({ storyId: story.id, use, granted })}
        className={styles['switch'] ?? ''}
        {...(isHinted && !on && held === 'tellerSaysNo' ? { hint: t('tell.consent.generalNo') } : {})}
      >
        {t(`common.uses.${use}`)}
      </Switch>
      {isHeld && (
        <div className={styles['held']}>
          <p>{t('tell.consent.held', { name: teller.pseudonym })}</p>
          <Button
            size="s"
            onPress={() => void forTeller.run({ tellerId: teller.id, use, granted: true })}
            busy={forTeller.pending}
          >
            {t('tell.consent.alsoGeneral')}
          </Button>
        </div>
      )}
      {held === 'nobodyToShow' && <p className={styles['note']}>{t('tell.consent.nobodyToShow')}</p>}
    </li>
  );
};
