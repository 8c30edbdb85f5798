import type { TemplateProblem } from '@shared/contract/templates';
import type { Translate } from '@shared/language/translate';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import styles from './Templates.module.css';

/** Why one's own templates are not there, and where they are. Nothing when all is well. */
export const TemplatesProblem = () => {
  const t = useT();
  const { data, retry } = useQuery('templates.list', {});
  const problem = data?.problem ?? null;
  if (problem === null) return null;
  return (
    <div className={styles['problem']} role="status">
      <p>{sentenceFor(problem, t)}</p>
      {problem.type === 'unreadable' && (
        <Button size="s" onPress={retry}>
          {t('common.tryAgain')}
        </Button>
      )}
    </div>
  );
};

const sentenceFor = (problem: TemplateProblem, t: Translate): string => {
  if (problem.type === 'unreadable') return t('prepare.templates.problem.unreadable');
  return problem.keptAs === null
    ? t('prepare.templates.problem.damaged')
    : t('prepare.templates.problem.keptAs', { file: problem.keptAs });
};
