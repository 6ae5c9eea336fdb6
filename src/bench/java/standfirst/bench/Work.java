package standfirst.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the calling thread has done so far; the difference of two says what something cost, however busy the machine is.
 *
 * @param nanos by the clock on the wall
 * @param cpu nanoseconds of this thread's processor time
 * @param bytes this thread has allocated
 */
record Work(long nanos, long cpu, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Work now() {
        return new Work(System.nanoTime(), THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
    }

    Work since(Work before) {
        return new Work(nanos - before.nanos, cpu - before.cpu, bytes - before.bytes);
    }
}
