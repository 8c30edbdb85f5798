import type { SortView } from '@shared/contract/sort';
import { layoutBoard } from '@shared/domain/board/boardLayout';
import { keepPresent } from '@shared/domain/board/selection';
import { toId } from '@shared/ids';
import { clsx } from 'clsx';
import { PanelLeftOpen } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { arrived, useNavigation } from '../../api/navigation';
import { Spoken } from '../../sorting/Spoken';
import { pileSpot } from '../../sorting/spots';
import { useSortView } from '../../sorting/useSortView';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { BoardView } from './BoardView';
import { ListView } from './ListView';
import { PileMenu } from './PileMenu';
import { SortActionsProvider } from './SortActions';
import { SortDialogs } from './SortDialogs';
import styles from './SortRoom.module.css';
import { pointOut, type Side, select, showSpot, useSortState } from './sortState';
import { useRoomKeys } from './useRoomKeys';

/** List and board side by side; on a small screen one of the two. */
export const SortTable = ({ data }: { readonly data: SortView }) => {
  const t = useT();
  const shown = useSortView(data);
  const { view } = shown;
  const layout = useMemo(() => layoutBoard(view, t('sort.loose')), [view, t]);
  const [isListHidden, hideList] = useState(false);
  const [side, showSide] = useState<Side>('board');
  useEffect(() => select(keepPresent(useSortState.getState().selection, view)), [view]);
  useArrival();
  useRoomKeys();
  return (
    <SortActionsProvider shown={shown}>
      <div className={styles['switch']}>
        <SegmentedControl<Side>
          label={t('sort.view')}
          choices={[
            { id: 'list', label: t('sort.list') },
            { id: 'board', label: t('sort.board') },
          ]}
          value={side}
          onChange={showSide}
        />
      </div>
      <div data-shown={side} className={clsx(styles['table'], isListHidden && styles['listHidden'])}>
        <div className={styles['listSide']}>
          <ListView view={view} onHide={() => hideList(true)} />
        </div>
        <div data-side="board" className={styles['boardSide']}>
          <BoardView view={view} layout={layout} />
          {isListHidden && (
            <span className={styles['showList']}>
              <IconButton
                kind="plain"
                label={t('sort.showList')}
                icon={<PanelLeftOpen />}
                onPress={() => hideList(false)}
              />
            </span>
          )}
          {view.piles.length === 0 && <p className={styles['advice']}>{t('sort.noPiles')}</p>}
        </div>
      </div>
      <PileMenu view={view} />
      <SortDialogs view={view} />
      <SpokenHere />
    </SortActionsProvider>
  );
};

/** Shows what another part of the app sent us to. */
const useArrival = (): void => {
  const focus = useNavigation((place) => place.focus);
  useEffect(() => {
    if (focus === null) return;
    if (focus.kind === 'fragment') pointOut(toId<'fragment'>(focus.id));
    if (focus.kind === 'pile') showSpot(pileSpot(toId<'pile'>(focus.id)), 'near');
    arrived();
  }, [focus]);
};

const SpokenHere = () => {
  const t = useT();
  const said = useSortState((state) => state.said);
  return <Spoken hintId="sort-hint" hint={t('sort.hint')} said={said} />;
};
