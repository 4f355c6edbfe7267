using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>
/// Keeps late facts about an erased child away from handlers: a fact about it is dropped, and from a fact about several
/// children its id is left out.
/// </summary>
internal static class ErasedEvents
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();
    private static readonly MethodInfo Clone = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The event as it may be handled; null when there is nothing left of it.</summary>
    public static async Task<TEvent?> WithoutErasedAsync<TEvent>(this ServiceDb db, TEvent @event, CancellationToken ct)
        where TEvent : class, IEvent
    {
        if (@event is ChildErased or ChildErasureConfirmed)
        {
            return @event;
        }

        var properties = Known.GetOrAdd(typeof(TEvent), IdsOf);
        Guid[] named = [.. properties.SelectMany(property => Ids(property.GetValue(@event))).Distinct()];
        var erased = await db.Set<ErasedId>().AsNoTracking().Where(row => named.Contains(row.Id)).Select(row => row.Id).ToListAsync(ct);
        if (erased.Count == 0)
        {
            return @event;
        }

        return properties.Any(property => property.GetValue(@event) is Guid id && erased.Contains(id)) ? null : Unlist(@event, properties, erased);
    }

    private static TEvent Unlist<TEvent>(TEvent @event, IEnumerable<PropertyInfo> properties, List<Guid> erased)
        where TEvent : class
    {
        var copy = (TEvent)Clone.Invoke(@event, null)!;
        foreach (var property in properties)
        {
            if (property.GetValue(@event) is IEnumerable<Guid> ids)
            {
                property.SetValue(copy, ids.Except(erased).ToArray());
            }
        }

        return copy;
    }

    private static IEnumerable<Guid> Ids(object? value) => value switch
    {
        Guid id => [id],
        IEnumerable<Guid> ids => ids,
        _ => [],
    };

    private static PropertyInfo[] IdsOf(Type type) =>
    [
        .. type.GetProperties().Where(property =>
            (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(Guid)
            || property.PropertyType.IsAssignableFrom(typeof(Guid[])) && property.PropertyType != typeof(object)),
    ];
}
