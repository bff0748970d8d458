/** A thread that sets the memorandum on the weighing it is started with, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { memorandumText, type ViewWeighed } from '@lenity/population'
import { renderReform } from '@lenity/petition'

parentPort?.postMessage(renderReform(memorandumText(workerData as ViewWeighed)).pdf)
