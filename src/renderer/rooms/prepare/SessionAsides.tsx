import type { Commitment } from '@shared/domain/session';
import type { Translate } from '@shared/language/translate';
import type { ReactNode } from 'react';
import { Loaded } from '../../api/Loaded';
import { useQuery } from '../../api/useQuery';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
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

/** The promises at a glance. */
export const CommitmentsAside = ({ onEdit }: AsideProps) => {
  const t = useT();
  const commitments = useQuery('commitments.list', {});
  return (
    <Panel
      title={t('prepare.commitments.title')}
      actions={<EditButton label={t('prepare.commitments.change')} onEdit={onEdit} />}
    >
      <Loaded answer={commitments} lines={2}>
        {(all) =>
          all.length === 0 ? (
            <p className={styles['none']}>{t('prepare.commitments.none')}</p>
          ) : (
            <ul className={styles['promises']}>
              {all.map((commitment) => (
                <li key={commitment.id}>
                  <p dir="auto">{commitment.text}</p>
                  <p className={styles['line']} dir="auto">
                    {promiseLine(commitment, t)}
                  </p>
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

const EditButton = ({ label, onEdit }: { label: string; onEdit: () => void }): ReactNode => {
  const t = useT();
  return (
    <Button kind="quiet" size="s" onPress={onEdit} label={`${t('common.edit')}: ${label}`}>
      {t('common.edit')}
    </Button>
  );
};

const promiseLine = ({ who, due, kept }: Commitment, t: Translate): string =>
  [who, due, t(`prepare.commitments.kept.${kept}`)].filter((part) => part !== '').join(' · ');
