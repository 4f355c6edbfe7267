using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// snake_case tables and columns, enums as the same camelCase words that the API shows. Constraints that were given
/// a name keep it: <c>rule_…</c> names reach clients as codes.
/// </summary>
internal static class Naming
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes().Where(entity => entity.GetTableName() is not null))
        {
            NameParts(entity);
            foreach (var property in entity.GetProperties())
            {
                StoreEnumAsWord(property);
                StoreEnumsAsWords(property);
            }
        }
    }

    private static void NameParts(IMutableEntityType entity)
    {
        if (entity.IsMappedToJson())
        {
            NameJson(entity);
            return;
        }

        NameTable(entity);
        foreach (var property in entity.GetProperties())
        {
            property.SetColumnName(property.IsConcurrencyToken && property.ClrType == typeof(uint) ? "xmin" : SnakeCase.From(property.Name));
        }
    }

    // Parts of a row that are one jsonb column of it.
    private static void NameJson(IMutableEntityType part)
    {
        part.SetContainerColumnName(SnakeCase.From(part.GetContainerColumnName()!));
        foreach (var property in part.GetProperties().Where(property => !property.IsShadowProperty()))
        {
            property.SetJsonPropertyName(JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        }
    }

    private static void NameTable(IMutableEntityType entity)
    {
        var table = SnakeCase.From(entity.GetTableName()!);
        entity.SetTableName(table);
        foreach (var key in entity.GetKeys())
        {
            key.SetName($"pk_{table}");
        }

        foreach (var foreignKey in entity.GetForeignKeys())
        {
            foreignKey.SetConstraintName($"fk_{table}_{string.Join('_', foreignKey.Properties.Select(property => SnakeCase.From(property.Name)))}");
        }

        foreach (var index in entity.GetIndexes().Where(index => index.FindAnnotation(RelationalAnnotationNames.Name) is null && index.Name is null))
        {
            index.SetDatabaseName($"ix_{table}_{string.Join('_', index.Properties.Select(property => SnakeCase.From(property.Name)))}");
        }
    }

    private static void StoreEnumAsWord(IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (!type.IsEnum || property.GetValueConverter() is not null)
        {
            return;
        }

        property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(type))!);
        property.SetMaxLength(40);
    }

    private static void StoreEnumsAsWords(IMutableProperty property)
    {
        if (property.GetElementType() is { ClrType.IsEnum: true } element && element.GetValueConverter() is null)
        {
            element.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(element.ClrType))!);
        }
    }

    private sealed class WordConverter<T>() : ValueConverter<T, string>(
        value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
        word => Enum.Parse<T>(word, true))
        where T : struct, Enum;
}
