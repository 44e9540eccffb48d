import type { WorkerTask } from '../platform/worker-tasks.ts';
import { lookAndSettle } from './settle.ts';

/** What a page of the extension asks for. */
export const onTask = (task: WorkerTask): Promise<void> =>
  lookAndSettle(task.task === 'look' ? task.feeds : []);
