import type { SortView } from '@shared/contract/sort';
import { cardsInOrder, pileOfCard } from '@shared/domain/board/moves';
import type { FragmentId } from '@shared/ids';
import { goTo } from '../../api/navigation';
import { StoryPicture } from '../../picture/StoryPicture';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import styles from './Dialogs.module.css';
import { useToggleCard } from './pressing';
import { closeDialog, useSortState } from './sortState';

/** A card from nearby: all its words, its seal, and the story it comes from. */
export const CardDialog = ({ view, id }: { readonly view: SortView; readonly id: FragmentId }) => {
  const t = useT();
  const toggleCard = useToggleCard();
  const isPicked = useSortState(({ picked }) => picked.has(id));
  const card = cardsInOrder(view).find((candidate) => candidate.id === id);
  if (card === undefined) return null;
  const pile = pileOfCard(view, id);
  const teller = card.pseudonym === '' ? t('sort.unknown') : card.pseudonym;
  const words = card.quote === '' ? card.words : card.quote;
  const openStory = () => {
    closeDialog();
    goTo('tell', { kind: 'story', id: card.storyId });
  };
  return (
    <Dialog
      title={t('sort.card.title')}
      open
      onClose={closeDialog}
      size="s"
      actions={
        <>
          <Button onPress={openStory}>{t('sort.card.openStory')}</Button>
          <Button
            kind="primary"
            onPress={() => {
              toggleCard(id);
              closeDialog();
            }}
          >
            {t(isPicked ? 'sort.card.putBack' : 'sort.card.pickUp')}
          </Button>
        </>
      }
    >
      {card.attachmentId !== null && (
        <StoryPicture
          id={card.attachmentId}
          description={t('sort.pictureOf', { name: teller })}
          className={styles['picture']}
        />
      )}
      {words === '' ? (
        <p className={styles['hint']}>{t('sort.noWordsYet')}</p>
      ) : (
        <blockquote dir="auto" className={styles['quote']}>
          {words}
        </blockquote>
      )}
      <p className={styles['chips']}>
        <Chip tone="outline">{teller}</Chip>
        {words !== '' && <Chip>{t(`common.seals.${card.seal}`)}</Chip>}
        <Chip>{t(`common.kinds.${card.kind}`)}</Chip>
        {card.circleOnly && <Chip tone="brick">{t('sort.circleOnly')}</Chip>}
        {card.markState !== 'intact' && (
          <Chip tone={card.markState === 'lost' ? 'brick' : 'sand'}>{t(`sort.${card.markState}`)}</Chip>
        )}
      </p>
      {card.words !== words && card.words !== '' && (
        <Words title={t('sort.card.asTold')} words={card.words} />
      )}
      {card.markState === 'changed' && <Words title={t('sort.card.now')} words={card.wordsNow} />}
      <p className={styles['hint']}>
        {card.storyTitle === ''
          ? t('sort.card.fromUntitled')
          : t('sort.card.from', { title: card.storyTitle })}
        <br />
        {pile === null ? t('sort.card.liesNowhere') : t('sort.card.lies', { name: pile.name })}
      </p>
    </Dialog>
  );
};

const Words = ({ title, words }: { readonly title: string; readonly words: string }) => (
  <>
    <h3 className={styles['smallTitle']}>{title}</h3>
    <blockquote dir="auto" className={styles['smallQuote']}>
      {words}
    </blockquote>
  </>
);
