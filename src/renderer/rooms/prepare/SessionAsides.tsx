import { Loaded } from '../../api/Loaded';
import { useQuery } from '../../api/useQuery';
import { Avatar } from '../../ui/Avatar';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { EditButton } from './EditButton';
import { personLine } from './personLine';
import styles from './SessionsTab.module.css';

type AsideProps = { readonly onEdit: () => void };

/** The circle at a glance. */
export const CircleAside = ({ onEdit }: AsideProps) => {
  const t = useT();
  const people = useQuery('participants.list', {});
  return (
    <Panel
      title={t('prepare.circle.title')}
      intro={t('prepare.circle.intro')}
      actions={<EditButton label={t('prepare.circle.change')} onEdit={onEdit} />}
    >
      <Loaded answer={people}>
        {(all) =>
          all.length === 0 ? (
            <p className={styles['none']}>{t('prepare.circle.nobody')}</p>
          ) : (
            <ul className={styles['people']}>
              {all.map((person) => (
                <li key={person.id}>
                  <Avatar name={person.pseudonym} picture={person.picture} />
                  <div>
                    <p className={styles['name']} dir="auto">
                      {person.pseudonym}
                    </p>
                    <p className={styles['line']} dir="auto">
                      {personLine(person, t)}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
};

/** The research questions at a glance. */
export const QuestionsBelow = ({ onEdit }: AsideProps) => {
  const t = useT();
  const view = useQuery('workshop.get', {});
  return (
    <Panel
      title={t('prepare.questions.title')}
      actions={<EditButton label={t('prepare.questions.change')} onEdit={onEdit} />}
    >
      <Loaded answer={view} lines={2}>
        {({ questions }) =>
          questions.length === 0 ? (
            <p className={styles['none']}>{t('prepare.questions.none')}</p>
          ) : (
            <ul className={styles['questions']}>
              {questions.map(({ id, kind, text }) => (
                <li key={id}>
                  <Card padding="s">
                    <div className={styles['question']}>
                      <Chip>{t(`prepare.questions.kinds.${kind}`)}</Chip>
                      <p dir="auto">{text}</p>
                    </div>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
};
