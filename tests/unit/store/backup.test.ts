import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { KebianDatabase } from '#store';
import { backUp, backupOf, putBack } from '../../../store/backup.ts';
import { openAsItIs } from '../../../store/raw-database.ts';

class WithOwnTables extends KebianDatabase {
  constructor(name: string) {
    super(name);
    this.version(2).stores({ notes: 'id', days: '' });
  }
}

const NOTES = ['a', 'b', 'c'].map((id) => ({ id, words: `words ${id}` }));

async function withRows(name: string): Promise<WithOwnTables> {
  const database = new WithOwnTables(name);
  await database.table('notes').bulkAdd(NOTES);
  await database.table('days').add({ seen: 1 }, '2026-11-22');
  database.close();
  return database;
}

describe('backUp and putBack', () => {
  it('make nothing where there is no database', async () => {
    expect(await backUp('none')).toBe(0);
    expect([await openAsItIs('none'), await openAsItIs(backupOf('none'))]).toEqual([null, null]);
    const database = new KebianDatabase('none');
    expect(await putBack(database)).toBe(0);
  });

  it('carry every row of the user’s tables over, with keys of its own or not, and leave nothing waiting', async () => {
    await (await withRows('carried')).delete();
    await withRows('carried');
    expect([await backUp('carried'), await backUp('carried')]).toEqual([0, 0]);
    await new WithOwnTables('carried').delete();
    const anew = new WithOwnTables('carried');
    expect(await putBack(anew)).toBe(0);
    expect(await anew.table('notes').toArray()).toEqual(NOTES);
    expect(await anew.table('days').get('2026-11-22')).toEqual({ seen: 1 });
    await anew.table('notes').clear();
    expect(await putBack(anew)).toBe(0);
    expect(await anew.table('notes').count()).toBe(0);
    anew.close();
  });

  it('leave a row alone that is there again', async () => {
    await withRows('newer');
    await backUp('newer');
    const database = new WithOwnTables('newer');
    await database.table('notes').put({ id: 'a', words: 'newer' });
    await putBack(database);
    expect(await database.table('notes').get('a')).toEqual({ id: 'a', words: 'newer' });
    database.close();
  });

  it('keep rows waiting whose table is not there', async () => {
    await withRows('unknown');
    await backUp('unknown');
    const database = new KebianDatabase('unknown-elsewhere');
    Object.defineProperty(database, 'name', { value: 'unknown' });
    expect(await putBack(database)).toBe(4);
    expect(await putBack(database)).toBe(4);
  });

  it('save the other rows when one cannot be read, and say so', async () => {
    await withRows('scratched');
    const get = IDBObjectStore.prototype.get;
    const scratched = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 'b') throw new DOMException('damaged', 'DataError');
      return get.call(this, key);
    });
    expect(await backUp('scratched')).toBe(1);
    scratched.mockRestore();
    await new WithOwnTables('scratched').delete();
    const anew = new WithOwnTables('scratched');
    await putBack(anew);
    expect(await anew.table('notes').toArray()).toEqual(NOTES.filter(({ id }) => id !== 'b'));
    anew.close();
  });
});
