import type { InsightView, VoiceView } from '@shared/contract/insights';
import type { VoiceSide } from '@shared/domain/insight';
import { BookOpen, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { goTo } from '../../api/navigation';
import { useCommand } from '../../api/useCommand';
import { StoryPicture } from '../../picture/StoryPicture';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import styles from './InterpretRoom.module.css';
import { VoiceChooser } from './VoiceChooser';

/** The voices on one side of an insight: those that carry it, or those for whom it does not hold. */
export const Voices = ({ insight, side }: { readonly insight: InsightView; readonly side: VoiceSide }) => {
  const t = useT();
  const [choosing, setChoosing] = useState(false);
  const voices = insight.voices.filter((voice) => voice.side === side);
  const isSupport = side === 'support';
  return (
    <Panel
      title={t(isSupport ? 'interpret.supports' : 'interpret.counters')}
      actions={
        <Button size="s" icon={<Plus />} onPress={() => setChoosing(true)}>
          {t(isSupport ? 'interpret.addSupport' : 'interpret.addCounter')}
        </Button>
      }
    >
      {voices.length === 0 && (
        <p className={styles['hint']}>
          {t(isSupport ? 'interpret.supportsEmpty' : 'interpret.countersEmpty')}
        </p>
      )}
      <ul className={styles['voices']}>
        {voices.map((voice) => (
          <VoiceRow key={voice.id} voice={voice} />
        ))}
      </ul>
      {choosing && <VoiceChooser insight={insight} side={side} onClose={() => setChoosing(false)} />}
    </Panel>
  );
};

const VoiceRow = ({ voice }: { readonly voice: VoiceView }) => {
  const t = useT();
  const remove = useCommand('voices.remove');
  const { fragment } = voice;
  const words = fragment === null ? voice.text : fragment.quote;
  const picture = fragment?.attachmentId ?? null;
  return (
    <li className={styles['voice']} data-side={voice.side}>
      <blockquote className={styles['words']} dir="auto">
        {picture === null ? (
          words
        ) : (
          <StoryPicture
            id={picture}
            description={t('interpret.drawing', { story: voice.storyTitle || t('common.untitled') })}
            className={styles['drawing']}
          />
        )}
      </blockquote>
      <div className={styles['voiceFoot']}>
        <span>{voiceFoot(voice, t)}</span>
        {fragment && (
          <IconButton
            label={t('interpret.openStory')}
            icon={<BookOpen />}
            onPress={() => goTo('tell', { kind: 'fragment', id: fragment.id })}
          />
        )}
        <IconButton
          label={t('interpret.removeVoice', { words: words.slice(0, 40) })}
          icon={<X />}
          onPress={() => void remove.run({ id: voice.id })}
        />
      </div>
    </li>
  );
};

/** "Merel · letterlijk", "Bultrug · tegenstem", "Van de groep · gezegd in de groep". */
const voiceFoot = (voice: VoiceView, t: ReturnType<typeof useT>): string => {
  const nobody = voice.tellerId === null && voice.fragment === null;
  const name = voice.pseudonym || t(nobody ? 'interpret.ofTheGroup' : 'common.unknownTeller');
  const kept = voice.fragment ? t(`common.seals.${voice.fragment.seal}`) : t('interpret.saidOnTheSpot');
  return [name, kept, ...(voice.side === 'counter' ? [t('common.counterVoice')] : [])].join(' · ');
};
