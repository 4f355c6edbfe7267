using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Portal.Sessions;

/// <summary>
/// Keeps the keys of data protection where every instance finds them. Data protection asks synchronously, at the start
/// and once a day.
/// </summary>
internal sealed class SharedKeys(IServiceScopeFactory scopes, FieldProtector protector) : IXmlRepository
{
    private const string Purpose = "portal.protection-keys";

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. Db(scope).ProtectionKeys.AsNoTracking().Select(row => row.Sealed).AsEnumerable()
            .Select(row => XElement.Parse(protector.Unprotect(row, Purpose)))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = Db(scope);
        db.Add(new ProtectionKeyRow { Name = friendlyName, Sealed = protector.Protect(element.ToString(SaveOptions.DisableFormatting), Purpose) });
        db.SaveChanges();
    }

    private static PortalDb Db(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<PortalDb>();
}
