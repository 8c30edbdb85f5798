import type { WorkshopView } from '@shared/contract/workshop';
import { Loaded } from '../../api/Loaded';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { SavedField } from '../../ui/SavedField';
import { Questions } from './Questions';
import { Themes } from './Themes';
import styles from './WorkshopTab.module.css';

/** What this series is about, for whom, what it asks, and the themes. */
export const WorkshopTab = () => {
  const view = useQuery('workshop.get', {});
  return (
    <Loaded answer={view} lines={6}>
      {(data) => <WorkshopForm view={data} />}
    </Loaded>
  );
};

const WorkshopForm = ({ view: { workshop, questions, themes } }: { view: WorkshopView }) => {
  const t = useT();
  const update = useCommand('workshop.update');
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <Panel title={t('prepare.workshop.about')}>
          <div className={styles['form']}>
            <SavedField
              label={t('prepare.workshop.title')}
              draftId="workshop.title"
              value={workshop.title}
              onCommit={(title) => update.save({ title })}
              required
            />
            <SavedField
              label={t('prepare.workshop.purpose')}
              help={t('prepare.workshop.purposeHelp')}
              draftId="workshop.purpose"
              value={workshop.purpose}
              onCommit={(purpose) => update.save({ purpose })}
              multiline
            />
            <SavedField
              label={t('prepare.workshop.commissioner')}
              help={t('prepare.workshop.commissionerHelp')}
              draftId="workshop.commissioner"
              value={workshop.commissioner}
              onCommit={(commissioner) => update.save({ commissioner })}
            />
            <SavedField
              label={t('prepare.workshop.background')}
              help={t('prepare.workshop.backgroundHelp')}
              draftId="workshop.background"
              value={workshop.background}
              onCommit={(background) => update.save({ background })}
              multiline
            />
          </div>
        </Panel>
      </div>
      <div className={styles['column']}>
        <Panel title={t('prepare.questions.title')} intro={t('prepare.questions.intro')}>
          <Questions questions={questions} />
        </Panel>
        <Panel title={t('prepare.themes.title')} intro={t('prepare.themes.intro')}>
          <Themes themes={themes} />
        </Panel>
      </div>
    </div>
  );
};
