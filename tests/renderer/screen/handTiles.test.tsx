// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { HandTiles } from '../../../src/renderer/screen/hands/HandTiles';
import { t } from '../../e2e/support/dutch';
import { OnScreen, peopleOf } from './screenView';

afterEach(cleanup);

const Tiles = ({ count }: { readonly count: number }) => (
  <OnScreen>
    <HandTiles people={peopleOf(count)} chosen={null} onChoose={() => {}} perPage={12} />
  </OnScreen>
);

test('fewer people than there were pages: whoever is left is shown', () => {
  const { rerender } = render(<Tiles count={40} />);
  for (let page = 0; page < 3; page += 1) fireEvent.click(screen.getByText(t('screen.hands.more')));
  expect(screen.getByText('Naam 39')).toBeTruthy();
  rerender(<Tiles count={3} />);
  for (let person = 0; person < 3; person += 1) expect(screen.getByText(`Naam ${person}`)).toBeTruthy();
  rerender(<Tiles count={20} />);
  fireEvent.click(screen.getByText(t('screen.hands.fewer')));
  expect(screen.getByText('Naam 0')).toBeTruthy();
});
