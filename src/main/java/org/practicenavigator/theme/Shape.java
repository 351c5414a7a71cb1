package org.practicenavigator.theme;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known about a value of a view before there is one: its type, and by which name it was reached.
///
/// @param via the name of the component that gave it, which says what keys a map has
/// @param group the key of the field that it belongs to, "" for none
record Shape(Type type, String via, String group) {

    private static final Set<String> OF_OBJECT = Set.of("toString", "hashCode", "getClass", "notify", "notifyAll");

    static Shape of(Class<?> view) {
        return new Shape(view, "", "");
    }

    boolean isText() {
        return type instanceof Class<?> plain && (plain == String.class || plain.isPrimitive());
    }

    boolean isMap() {
        return raw().map(Map.class::isAssignableFrom).orElse(false);
    }

    /// The shape of an item of a list, or of the values of a map; of anything else itself.
    Shape item() {
        if (type instanceof ParameterizedType many
                && raw().map(Collection.class::isAssignableFrom).orElse(false)) {
            return new Shape(many.getActualTypeArguments()[0], via, group);
        }
        return this;
    }

    boolean isList() {
        return item() != this;
    }

    /// The value of a map under a key. A field's name is kept: its groups have keys of their own.
    Shape value(String key) {
        Type inner = ((ParameterizedType) type).getActualTypeArguments()[1];
        return new Shape(inner, key, via.equals("field") ? key : group);
    }

    /// The shape of what a record gives by a name, if it has it.
    Optional<Shape> component(String name) {
        if (!(type instanceof Class<?> view) || !view.isRecord() || OF_OBJECT.contains(name)) {
            return Optional.empty();
        }
        return List.of(view.getDeclaredMethods()).stream()
                .filter(method -> isOpen(method, name))
                .findFirst()
                .map(method -> new Shape(method.getGenericReturnType(), name, group));
    }

    private static boolean isOpen(Method method, String name) {
        return method.getName().equals(name)
                && method.getParameterCount() == 0
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }

    private Optional<Class<?>> raw() {
        return type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> plain
                ? Optional.of(plain)
                : Optional.empty();
    }
}
