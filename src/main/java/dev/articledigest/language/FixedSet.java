package dev.articledigest.language;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What each set has in common that is never changed and knows its elements in an order, for sets
 * that are records and so cannot extend a class.
 *
 * @param <E> what it holds
 */
interface FixedSet<E> extends Set<E> {

  /** The elements, each once, as a list that cannot be changed. */
  List<E> elements();

  @Override
  default int size() {
    return elements().size();
  }

  @Override
  default boolean isEmpty() {
    return elements().isEmpty();
  }

  @Override
  default Iterator<E> iterator() {
    return elements().iterator();
  }

  @Override
  default Object[] toArray() {
    return elements().toArray();
  }

  @Override
  default <T> T[] toArray(T[] room) {
    return elements().toArray(room);
  }

  @Override
  default boolean containsAll(Collection<?> others) {
    return others.stream().allMatch(this::contains);
  }

  @Override
  default boolean add(E element) {
    throw new UnsupportedOperationException("a fixed set");
  }

  @Override
  default boolean remove(Object element) {
    throw new UnsupportedOperationException("a fixed set");
  }

  @Override
  default boolean addAll(Collection<? extends E> others) {
    throw new UnsupportedOperationException("a fixed set");
  }

  @Override
  default boolean retainAll(Collection<?> others) {
    throw new UnsupportedOperationException("a fixed set");
  }

  @Override
  default boolean removeAll(Collection<?> others) {
    throw new UnsupportedOperationException("a fixed set");
  }

  @Override
  default void clear() {
    throw new UnsupportedOperationException("a fixed set");
  }
}
