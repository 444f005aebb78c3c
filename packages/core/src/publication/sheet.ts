import { isSmall } from "./published.js";

/** A number that is to be published, and whether it is hidden. */
export interface SheetCell {
  readonly value: number;
  isHidden: boolean;
}

/** That some cells add up to another, by their places in the sheet. */
export interface SheetLine {
  readonly parts: readonly number[];
  readonly total: number;
}

/** Every number of one publication, once, and every sum that its reader can see. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  /** In the order in which they are protected. */
  readonly lines: readonly SheetLine[];
}

/** A number to be published, hidden at once when it is small. */
export function cellOf(value: number, threshold: number): SheetCell {
  return { value, isHidden: isSmall(value, threshold) };
}

/** The cell at a place of the sheet. */
export function cellAt({ cells }: Sheet, place: number): SheetCell {
  const cell = cells[place];
  if (cell === undefined) throw new RangeError(`the sheet has no cell ${place}`);
  return cell;
}

/** Hides the smallest number still to be seen among some, the first of equals; zeros are never hidden. */
export function hideSmallest(sheet: Sheet, places: readonly number[]): boolean {
  const smallest = places
    .map((place) => cellAt(sheet, place))
    .filter(({ value, isHidden }) => value > 0 && !isHidden)
    .reduce<SheetCell | null>(
      (least, cell) => (least === null || cell.value < least.value ? cell : least),
      null,
    );
  if (smallest === null) return false;
  smallest.isHidden = true;
  return true;
}
