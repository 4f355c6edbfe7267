using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>Registers the protectors a service needs.</summary>
public static class ProtectionRegistration
{
    /// <summary>
    /// Adds <see cref="FieldProtector"/>, <see cref="KeyedHash"/> and <see cref="ContactSeal"/> for the keys named; the others
    /// are not registered, so that asking for one fails when the container is built. May be called more than once. The start
    /// stops with one message per key that is missing, malformed or not 32 bytes long.
    /// </summary>
    public static IServiceCollection AddProtection(
        this IServiceCollection services, IConfiguration configuration, ProtectionKeys keys = ProtectionKeys.None)
    {
        services.AddOptions<ProtectionOptions>()
            .Bind(configuration.GetSection(ProtectionOptions.Section))
            .Configure(options => options.Needed |= keys)
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ProtectionOptions>, ProtectionOptionsValidator>());

        AddIf<FieldProtector>(ProtectionKeys.Fields);
        AddIf<KeyedHash>(ProtectionKeys.Lookup);
        AddIf<ContactSeal>(ProtectionKeys.Contacts);
        return services;

        void AddIf<T>(ProtectionKeys key)
            where T : class
        {
            if (keys.HasFlag(key))
            {
                services.TryAddSingleton<T>();
            }
        }
    }
}

internal sealed class ProtectionOptionsValidator : IValidateOptions<ProtectionOptions>
{
    private const string MissingRing = $"is missing: give {KeyRing.Shape}.";
    private const string MissingKey = "is missing: give base64(32 bytes).";

    public ValidateOptionsResult Validate(string? name, ProtectionOptions options)
    {
        (ProtectionKeys Key, string Setting, string? Fault)[] checks =
        [
            (ProtectionKeys.Fields, ProtectionOptions.FieldsKey, RingFault(options.Fields)),
            (ProtectionKeys.Lookup, ProtectionOptions.LookupKey, KeyFault(options.Lookup)),
            (ProtectionKeys.Contacts, ProtectionOptions.ContactsKey, RingFault(options.Contacts)),
        ];
        var faults = checks
            .Where(check => options.Needed.HasFlag(check.Key) && check.Fault is not null)
            .Select(check => $"Setting {check.Setting} {check.Fault}")
            .ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string? RingFault(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return MissingRing;
        }

        return KeyRing.TryParse(value, out _, out var fault) ? null : fault;
    }

    private static string? KeyFault(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return MissingKey;
        }

        return KeyRing.DecodeKey(value) is null ? "is not 32 bytes of base64." : null;
    }
}
