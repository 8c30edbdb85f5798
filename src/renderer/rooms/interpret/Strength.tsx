import type { InsightView } from '@shared/contract/insights';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { SavedField } from '../../ui/SavedField';
import styles from './InterpretRoom.module.css';

const suggestions = ['all', 'many', 'some', 'one'] as const;

/** How strong the insight is, in words that the group chooses. Never a count (PRODUCT.md principle 7). */
export const Strength = ({ insight: { id, strength } }: { readonly insight: InsightView }) => {
  const t = useT();
  const update = useCommand('insights.update');
  return (
    <div className={styles['strength']}>
      <SavedField
        draftId={`insight:${id}.strength`}
        label={t('interpret.strength')}
        help={t('interpret.strengthHint')}
        value={strength}
        multiline
        onCommit={(text) => update.save({ id, strength: text })}
      />
      {strength === '' && (
        <div className={styles['suggestions']}>
          {suggestions.map((name) => (
            <Button
              key={name}
              size="s"
              onPress={() => void update.run({ id, strength: t(`interpret.strengthSuggestions.${name}`) })}
            >
              {t(`interpret.strengthSuggestions.${name}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
