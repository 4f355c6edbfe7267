using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SystemicPlatform.Teams.Data;

/// <summary>A list of enum values as a text array of the camelCase words that the API shows.</summary>
internal sealed class EnumWords<T>() : ValueConverter<IReadOnlyList<T>, string[]>(
    values => values.Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString())).ToArray(),
    words => words.Select(word => Enum.Parse<T>(word, true)).ToArray())
    where T : struct, Enum;

/// <summary>Lists are compared by what is in them; they are replaced, never changed.</summary>
internal sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (one, other) => ReferenceEquals(one, other) || (one != null && other != null && one.SequenceEqual(other)),
    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    list => list);
