package rivalry.world;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * An unchangeable list for the loops of a month. The JDK's own unchangeable lists share one iterator over lists of
 * several kinds, which the compiler cannot see through: a run spent a sixth of its time in it.
 */
final class Fixed<E> extends AbstractList<E> implements RandomAccess {
    private final E[] elements;

    @SuppressWarnings("unchecked")
    Fixed(List<E> elements) {
        this.elements = (E[]) elements.toArray();
    }

    @Override
    public E get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk<>(elements);
    }

    private static final class Walk<E> implements Iterator<E> {
        private final E[] elements;
        private int next;

        Walk(E[] elements) {
            this.elements = elements;
        }

        @Override
        public boolean hasNext() {
            return next < elements.length;
        }

        @Override
        public E next() {
            if (next >= elements.length) {
                throw new NoSuchElementException();
            }
            return elements[next++];
        }
    }
}
