import { jest } from "@jest/globals";

/*
 * A journey has a second try, as is usual for tests in a browser: on a busy machine an answer may come later than a test
 * waits. What failed first is printed, and the run names at its end each test that needed it.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
