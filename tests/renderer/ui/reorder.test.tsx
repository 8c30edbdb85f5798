// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { DragHandle } from '../../../src/renderer/ui/DragHandle';
import { useReorder } from '../../../src/renderer/ui/useReorder';

afterEach(cleanup);

const Rows = () => {
  const [ids, setIds] = useState<readonly string[]>(['a', 'b', 'c', 'd']);
  const order = useReorder({
    ids,
    onMove: (id, before) => {
      const rest = ids.filter((each) => each !== id);
      const at = before === null ? rest.length : rest.indexOf(before);
      setIds([...rest.slice(0, at), id, ...rest.slice(at)]);
    },
  });
  return (
    <ul>
      {ids.map((id) => (
        <li key={id} {...order.row(id)}>
          <DragHandle label={id} handle={order.handle(id)} />
        </li>
      ))}
    </ul>
  );
};

const shown = (): string =>
  screen
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))
    .join('');

test('arrow keys on the handle move a row one place and stop at the ends', async () => {
  render(<Rows />);
  screen.getByLabelText('b').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(shown()).toBe('acbd');
  await userEvent.keyboard('{ArrowDown}');
  expect(shown()).toBe('acdb');
  await userEvent.keyboard('{ArrowDown}');
  expect(shown()).toBe('acdb');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(shown()).toBe('bacd');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('b');
});
