import { type QuestionKind, questionKinds, type ResearchQuestion } from '@shared/domain/workshop';
import { toId } from '@shared/ids';
import { X } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { Chip } from '../../ui/Chip';
import { DragHandle } from '../../ui/DragHandle';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { QuickAdd } from '../../ui/QuickAdd';
import { SavedField } from '../../ui/SavedField';
import { useReorder } from '../../ui/useReorder';
import styles from './Questions.module.css';

/** The research questions, by kind. */
export const Questions = ({ questions }: { questions: readonly ResearchQuestion[] }) => (
  <div className={styles['kinds']}>
    {questionKinds.map((kind) => (
      <KindOfQuestion
        key={kind}
        kind={kind}
        questions={questions.filter((question) => question.kind === kind)}
      />
    ))}
  </div>
);

type KindProps = { readonly kind: QuestionKind; readonly questions: readonly ResearchQuestion[] };

const KindOfQuestion = ({ kind, questions }: KindProps) => {
  const t = useT();
  const add = useCommand('questions.add');
  const move = useCommand('questions.move');
  const update = useCommand('questions.update');
  const remove = useRemoval('questions.remove');
  const name = t(`prepare.questions.kinds.${kind}`);
  const order = useReorder({
    ids: questions.map(({ id }) => id),
    onMove: (id, before) =>
      void move.run({
        id: toId<'researchQuestion'>(id),
        before: before === null ? null : toId<'researchQuestion'>(before),
      }),
  });
  return (
    <section aria-label={name} className={styles['kind']}>
      <p className={styles['head']}>
        <Chip>{name}</Chip> <span className={styles['hint']}>{t(`prepare.questions.hints.${kind}`)}</span>
      </p>
      <ul className={styles['list']}>
        {questions.map(({ id, text }) => (
          <li key={id} {...order.row(id)} className={styles['row']}>
            <DragHandle label={t('prepare.moveThis', { name: text })} handle={order.handle(id)} />
            <SavedField
              label={name}
              hideLabel
              multiline
              required
              draftId={`question:${id}`}
              value={text}
              onCommit={(next) => update.save({ id, text: next })}
              className={styles['field'] ?? ''}
            />
            <IconButton
              label={t('prepare.removeThis', { name: text })}
              icon={<X />}
              onPress={() => void remove({ id }, t('prepare.questions.removed'))}
            />
          </li>
        ))}
      </ul>
      <QuickAdd
        label={t('prepare.questions.add', { kind: name })}
        placeholder={t(
          questions.length === 0 ? `prepare.questions.examples.${kind}` : 'prepare.questions.another',
        )}
        button={t('common.add')}
        onAdd={(text) => add.save({ kind, text })}
      />
    </section>
  );
};
