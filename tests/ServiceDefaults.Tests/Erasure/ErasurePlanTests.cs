using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Tests.Erasure;

/// <summary>What the plan makes of a model, without a database.</summary>
public sealed class ErasurePlanTests
{
    [Fact]
    public void A_row_goes_before_the_row_that_it_hangs_on()
    {
        var statements = Plan<File, Page, Word>(model =>
        {
            model.Entity<Page>().HasOne<File>().WithMany().HasForeignKey(row => row.FileId);
            model.Entity<Word>().HasOne<Page>().WithMany().HasForeignKey(row => row.PageId);
        });
        string[] tables = ["word", "page", "file"];
        Assert.Equal(tables, tables.OrderBy(table => statements.FindIndex(sql => sql.StartsWith($"delete from \"{table}\" ", StringComparison.Ordinal))));
        Assert.Contains(
            "delete from \"word\" where \"page_id\" in (select \"id\" from \"page\" where \"file_id\" in (select \"id\" from \"file\" where \"child_id\" = {0}))",
            statements);
    }

    [Fact]
    public void The_child_itself_goes_last()
    {
        var statements = Plan<Root, File, Page>(model =>
        {
            model.Entity<File>().HasOne<Root>().WithMany().HasForeignKey(row => row.ChildId);
            model.Entity<Page>().HasOne<File>().WithMany().HasForeignKey(row => row.FileId);
        });
        string[] tables = ["page", "file", "root"];
        Assert.Equal(tables, tables.OrderBy(table => statements.FindIndex(sql => sql.StartsWith($"delete from \"{table}\" ", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_table_that_seems_to_hang_on_a_child_stops_the_start() => Refuses<File, Page>("Page.FileId seems to name a File");

    [Fact]
    public void A_table_with_personal_data_that_nobody_spoke_about_stops_the_start() => Refuses<Remark, File>("Remark holds personal data");

    [Fact]
    public void A_table_that_may_hang_on_a_child_stops_the_start() =>
        Refuses<File, Loose>("Loose may hang on File", model => model.Entity<Loose>().HasOne<File>().WithMany().HasForeignKey(row => row.Named));

    [Fact]
    public void A_table_cannot_outlive_what_it_hangs_on() =>
        Refuses<File, Survivor>("Survivor is to outlive a child but hangs on File", model => model.Entity<Survivor>().HasOne<File>().WithMany().HasForeignKey(row => row.FileId));

    private static List<string> Plan<TOne, TOther, TThird>(Action<ModelBuilder> map)
        where TOne : Entity
        where TOther : Entity
        where TThird : Entity
    {
        using var db = new Some(model =>
        {
            Add<TOne>(model);
            Add<TOther>(model);
            Add<TThird>(model);
            map(model);
        });
        return [.. ErasurePlan.Of(db.Model).Statements.Select(statement => statement.Sql)];
    }

    private static void Refuses<TOne, TOther>(string why, Action<ModelBuilder>? map = null)
        where TOne : Entity
        where TOther : Entity
    {
        using var db = new Some(model =>
        {
            Add<TOne>(model);
            Add<TOther>(model);
            map?.Invoke(model);
        });
        var fault = Assert.Throws<StartupFault>(() => ErasurePlan.Of(db.Model));
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }

    private static void Add<T>(ModelBuilder model)
        where T : Entity => model.Entity<T>().ToTable(typeof(T).Name.ToLowerInvariant());

    private sealed class Some(Action<ModelBuilder> map) : ServiceDb(
        new DbContextOptionsBuilder<Some>().UseNpgsql("Host=127.0.0.1").ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, NoCache>().Options,
        new TenantScope())
    {
        protected override void OnServiceModelCreating(ModelBuilder model) => map(model);
    }

    /// <summary>Each test has a model of its own.</summary>
    private sealed class NoCache : Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new();
    }

    [IsChild]
    private sealed class Root : Entity;

    private sealed class File(Guid childId) : Entity
    {
        public Guid ChildId { get; private set; } = childId;
    }

    private sealed class Page(Guid fileId) : Entity
    {
        public Guid FileId { get; private set; } = fileId;
    }

    private sealed class Word(Guid pageId) : Entity
    {
        public Guid PageId { get; private set; } = pageId;
    }

    private sealed class Loose(Guid? named) : Entity
    {
        public Guid? Named { get; private set; } = named;
    }

    [OutlivesChild("To see whether that is checked.")]
    private sealed class Survivor(Guid fileId) : Entity
    {
        public Guid FileId { get; private set; } = fileId;
    }

    private sealed class Remark(string text) : Entity
    {
        [Personal]
        public string Text { get; private set; } = text;
    }
}
